// Loaded before Munshi: its clock runs ahead of the machine's, so that a minute of downtime costs the test none.
const machine = Date.now.bind(Date);
let ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0);
Date.now = () => machine() + ahead;
process.on('message', (message) => {
  ahead = message.aheadMs;
});
process.channel?.unref();
