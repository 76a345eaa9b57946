/** What image services are told by parameters: a size, a cut, a format; never which picture. */
const MAKING =
  /^(?:w|h|width|height|fit|crop|resize|rect|quality|q|auto|format|fm|dpr|ssl|strip|sharp|gravity|compress|itok|v|ver)$/i;

/**
 * What the addresses of one picture in several sizes have in common: without the suffix that WordPress gives a size
 * (`-1024x585`, `-scaled`), Ghost's folder (`/size/w600/`), Jetpack's host in front, the format, and what an image
 * service is told. `''` if it is no address. Only for comparing: it is no address to go to.
 */
export function pictureKey(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  const isPhoton = /^i\d\.wp\.com$/.test(url.host);
  const path = (isPhoton ? url.pathname.slice(1) : url.host + url.pathname)
    .replace(/\/size\/w\d+(?:h\d+)?(?=\/)/, '')
    .replace(/(?:\.(?:jpe?g|png|gif|webp|avif|svg))+$/i, '')
    .replace(/(?:-\d{1,5}x\d{1,5}|-scaled|@\dx)+$/, '');
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !MAKING.test(name)));
  query.sort();
  return `${path}?${query}`;
}
