import { vendor } from '../vendor.ts';

type Row = Record<string, unknown>;

/** A Dataverse environment with the tables of Dynamics 365 Sales; a scenario may add rows while it plays. */
export const dynamics365 = (
  stored: { readonly leads?: readonly Row[]; readonly opportunities?: readonly Row[] } = {},
) =>
  vendor({
    hosts: ['contoso.crm.dynamics.com'],
    description: { file: 'dynamics365', base: '/api/data/v9.2' },
    credentials: {
      microsoftDataverseOAuth2Api: {
        grantType: 'authorizationCode',
        tenantId: 'common',
        environmentUrl: 'https://contoso.crm.dynamics.com',
        clientId: 'example',
        clientSecret: 'example',
        oauthTokenData: { access_token: 'example', token_type: 'Bearer' },
      },
    },
    // The description holds what is written, not what is read.
    unchecked: ['GET /api/data/v9.2/*', 'GET /api/data/v9.2/EntityDefinitions(*)/ManyToOneRelationships'],
    strict: true,
    answers: () => {
      const written = new Map<string, Row>();
      return ({ method, path, query, body }) => {
        const asked = decodeURIComponent(path).replace('/api/data/v9.2/', '');
        if (method === 'PATCH') {
          const row = { ...written.get(asked), ...(body as Row) };
          written.set(asked, row);
          return { status: 200, body: row };
        }
        const value = collection(asked, String(query['$filter']), stored.leads ?? []);
        if (value !== undefined) return { status: 200, body: { value } };
        const row = stored.opportunities?.find(
          ({ opportunityid }) => asked === `opportunities(${String(opportunityid)})`,
        );
        return row === undefined ? undefined : { status: 200, body: row };
      };
    },
  });

/** What stands in a collection; undefined when there is none of that name. */
function collection(name: string, filter: string, leads: readonly Row[]): readonly Row[] | undefined {
  const [, column = '', value] = /^(\w+) eq '(.*)'$/.exec(filter) ?? [];
  if (name === 'leads') return leads.filter((lead) => lead[column] === value);
  if (name === 'EntityDefinitions') return TABLES.filter((table) => filter.includes(`'${String(table[column])}'`));
  if (name.endsWith('/ManyToOneRelationships')) return [OWNER];
  return undefined;
}

const TABLES: readonly Row[] = [
  { LogicalName: 'lead', EntitySetName: 'leads', PrimaryIdAttribute: 'leadid', TableType: 'Standard' },
  { LogicalName: 'task', EntitySetName: 'tasks', PrimaryIdAttribute: 'activityid', TableType: 'Standard' },
  {
    LogicalName: 'systemuser',
    EntitySetName: 'systemusers',
    PrimaryIdAttribute: 'systemuserid',
    TableType: 'Standard',
  },
  { LogicalName: 'team', EntitySetName: 'teams', PrimaryIdAttribute: 'teamid', TableType: 'Standard' },
];

const OWNER: Row = {
  ReferencingAttribute: 'ownerid',
  ReferencingEntityNavigationPropertyName: 'ownerid',
  ReferencedEntity: 'owner',
};
