import type { Finding } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';

/** Pay days and tax rows that can have no effect, or not the one that is meant. (R24) */
export function checkCash(program: Program): Finding[] {
  const { payouts, tax, fields } = program;
  const findings: Finding[] = [];
  if (!givesCash(program)) {
    if (payouts !== undefined)
      findings.push(found('RK303', '/payouts', 'No reward gives cash, so nothing is ever paid out'));
    if (tax !== undefined)
      findings.push(found('RK303', '/tax', 'No reward gives cash, so nothing ever counts for tax'));
  } else if (tax !== undefined && !isKnown(fields?.advocate?.['country']) && !isKnown(fields?.invitee?.['country'])) {
    findings.push(found('RK302', '/tax', "No field 'country' is declared that conditions may read"));
  }
  return findings;
}

function givesCash({ rewards, points }: Program): boolean {
  return [...rewards, ...(points?.catalog ?? [])].some(({ give }) => give.kind === 'cash');
}

function isKnown(field: { readonly type: string; readonly personal?: boolean } | undefined): boolean {
  return field?.type === 'string' && field.personal !== true;
}
