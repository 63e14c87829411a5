/** Loaded before whatever is measured: tells at the end how much processor time and memory the process took. */

const { writeSync } = require('node:fs');

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMib: maxRSS / 1024 }));
});
