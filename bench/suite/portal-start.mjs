// Starts what ships in a process of its own, and says how long that took and what it keeps.
const startedAt = performance.now();
// What ships is built by the benchmark that starts this; types are checked before that.
const built = new URL('../../dist/fixtures/mock-portal/index.js', import.meta.url).href;
const { startMockPortal } = await import(built);
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
