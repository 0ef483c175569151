import { writeSync } from 'node:fs';

// Loaded before a program that is measured; its parent reads the fourth file.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS * 1024 }));
});
