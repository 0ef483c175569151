import 'botbuilder';
import 'botbuilder-dialogs';
import 'restify';

process.once('SIGTERM', () => process.exit(0));
process.stdout.write('loaded\n');
// Waits to be ended, as the bot does.
setTimeout(() => process.exit(0), 60_000);
