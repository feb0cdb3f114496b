// Lists of hosts: which addresses belong to a platform.

/** Whether a web address lies on one of the hosts; `*.zdn.vn` stands for any name below `zdn.vn`. */
export function onHosts(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}
