import { decideFaq, matchFaq } from '../faq/matcher.ts';
import { targetOf } from '../registration/path.ts';
import { questionOf } from '../registration/questions.ts';
import { understand } from '../understanding/understand.ts';

/** Shows how a message is understood: `npm run explain -- "text" [pending field]`. */
const [text = '', asked = ''] = process.argv.slice(2);
const target = targetOf(asked);
const question = target && questionOf(target.id);
const pending = target && question ? { pending: { id: target.id, path: asked, question, useCase: target.index } } : {};
const explained = {
  understood: understand(text, { form: {}, locale: 'en', status: 'draft', ...pending }),
  question: decideFaq(text, 'short'),
  topics: matchFaq(text).ranked,
};
process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`);
