/** Prints what n8n's scanner thinks of a folder. Run: node scan.mjs <folder> source|dist */
import { analyzePackage, SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';

const [folder, what] = process.argv.slice(2);
const result = await analyzePackage(folder, what === 'source' ? SOURCE_FILE_PATTERNS : undefined);
process.stdout.write(JSON.stringify(result));
