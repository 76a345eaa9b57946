/**
 * How large a picture is, where its address says so: `…_2226x1581.png`, or what an image service is told to make of it
 * (`width=1000,height=420`, `w_1000,h_420`), which comes first as it is what arrives.
 */
export function sizeInAddress(address: string): { width?: string; height?: string } {
  const [, width, height] =
    /\bw(?:idth)?[=_](\d{1,5}),h(?:eight)?[=_](\d{1,5})(?=[,/])/.exec(address) ??
    /_(\d{1,5})x(\d{1,5})\.\w+$/.exec(address) ??
    [];
  return width && height ? { width, height } : {};
}
