import { writeFileSync } from 'node:fs';
import { formDocument } from './formDocument.ts';

writeFileSync(new URL('../../docs/form.md', import.meta.url), formDocument());
