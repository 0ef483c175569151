import { isLoopbackHost } from '../../../channels/botFramework/loopback.ts';

test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.9.9.9', '::1', '[::1]'])('%s is this machine', (host) => {
  expect(isLoopbackHost(host)).toBe(true);
});

test.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.com', 'localhost.example.com', '127.1', '', 'example.com'])(
  '%s is not only this machine',
  (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  },
);
