import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const BEGIN = '<!-- workflows, by npm run generate -->\n';
const END = '<!-- end of workflows -->';

/** The page that lists the workflows for n8n. */
export const target = 'docs/n8n.md';

/** The page with its list made anew from the workflow files. */
export function workflowPage(): string {
  const page = readFileSync(root + target, 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  return `${before}${BEGIN}${list()}${END}${rest.split(END)[1] ?? ''}`;
}

function list(): string {
  const files = globSync('templates/*/n8n/*.json', { cwd: root }).toSorted();
  const folders = Map.groupBy(files, (file) => dirname(file).split('/')[1] ?? '');
  const rows = [...folders].map(([folder, of]) => `| ${titleOf(folder)} | ${of.map(linkTo).join('<br>')} |`);
  return ['| for | workflows |', '|---|---|', ...rows, ''].join('\n');
}

function linkTo(file: string): string {
  const { name } = JSON.parse(readFileSync(root + file, 'utf8')) as { name: string };
  return `[${name}](../${file})`;
}

/** Folders are named after platforms; these are written otherwise than with a capital. */
const TITLES: Readonly<Record<string, string>> = {
  activecampaign: 'ActiveCampaign',
  'data-table': 'no server at all',
  docusign: 'DocuSign',
  dynamics365: 'Dynamics 365',
  email: 'e-mail',
  'google-analytics': 'Google Analytics',
  'google-sheets': 'Google Sheets',
  hubspot: 'HubSpot',
  monday: 'monday.com',
  'power-automate': 'Power Automate',
  sendgrid: 'SendGrid',
  'whole-programs': 'a whole program',
  'zoho-crm': 'Zoho CRM',
};

function titleOf(folder: string): string {
  return TITLES[folder] ?? folder.charAt(0).toUpperCase() + folder.slice(1);
}
