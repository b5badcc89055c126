// Starts what ships in a process of its own, and says how long that took and what it keeps.
const startedAt = performance.now();
const { startMockPortal } = await import('../../dist/fixtures/mock-portal/index.js');
const portal = await startMockPortal();
const startMs = performance.now() - startedAt;
portal.createTenant();
const times = Array.from({ length: 200 }, () => {
  const at = performance.now();
  portal.removeTenant(portal.createTenant());
  return performance.now() - at;
});
console.log(JSON.stringify({ startMs, tenantMs: times, memory: process.memoryUsage().rss }));
await portal.close();
