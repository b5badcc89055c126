const portals = ['portal.azure.com', 'portal.azure.us', 'portal.azure.cn'];
/** How many letters a slip of the pen gets wrong. */
const slip = 2;

export function isPortalHost(host: string): boolean {
  return portals.some(portal => host === portal || host.endsWith(`.${portal}`));
}

/** The host that is meant by one that is all but a portal's; null for any other. */
export function portalHostLike(host: string): string | null {
  if (isPortalHost(host)) return null;
  const [best] = portals.map(portal => ({ portal, slips: distance(host, portal) })).sort((a, b) => a.slips - b.slips);
  return best !== undefined && best.slips <= slip ? best.portal : null;
}

/** How many letters have to be put in, left out, changed, or swapped with the next one. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > slip) return Infinity;
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    const at = (up: number, column: number) => (up === 0 ? current : rows[row - up])?.[column] ?? Infinity;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = Number(a[row - 1] !== b[column - 1]);
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwapped ? at(2, column - 2) + 1 : Infinity;
      current.push(Math.min(at(1, column) + 1, at(0, column - 1) + 1, at(1, column - 1) + changed, swapped));
    }
    rows.push(current);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}
