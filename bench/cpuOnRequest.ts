// Loaded before a server that is measured: tells its parent the processor time it has taken, in microseconds.
process.on('message', () => process.send?.(process.cpuUsage()));
process.channel?.unref();
