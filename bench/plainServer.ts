import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request, type Response } from 'botbuilder';
import restify from 'restify';
import { plainBot } from './plainBot.ts';

/** The plain bot, served as the SDK's samples serve one. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const logic = plainBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Request, response as unknown as Response, logic);
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('listening on\n'));
process.once('SIGTERM', () => process.exit(0));
