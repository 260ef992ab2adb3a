import { REDEMPTIONS } from '../store/tabs.ts';
import { stampNow } from './inbox.ts';
import { isNew, markOf, nowText, said, whoOf, type Intake } from './rows.ts';

/** Points for something of the catalogue: a row with a code or an address, and an item. */
export const REDEMPTION_ROWS: Intake = {
  tab: REDEMPTIONS,
  stamp: (table) => stampNow(table, CELLS.slice(0, 2), 'Asked at'),
  read(book, line) {
    const parts = said(line, CELLS);
    const [person = '', wanted = ''] = parts;
    if (!isNew(line, parts) || person === '' || wanted === '') return null;
    const item = [...book.compiled.catalog.values()].find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    const redemptionId = book.identity.hash(['redemption', ...parts]);
    const event = {
      id: redemptionId,
      source: 'sheet',
      type: 'points.redeem',
      at: nowText(),
      who: person.includes('@') ? whoOf(book, { email: person }) : { code: person },
      data: { item: item?.id ?? wanted, redemptionId },
    };
    return { event, idTellsAll: true };
  },
  place: (line) => JSON.stringify(said(line, ['Id', ...CELLS])),
  answered: (_book, line, { outcome, message }) => ({
    Id: markOf(said(line, CELLS)),
    Result: outcome === 'decided' ? 'done' : outcome,
    Message: message,
  }),
};

const CELLS = ['Code or e-mail', 'Item', 'Asked at'];
