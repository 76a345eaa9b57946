/**
 * A picture of few colours and without fine lines: as PNG it costs little, and the ring, which is as wide as high and
 * touches the short side's edges, shows how it was cut.
 */
export function flatPicture(name: string, [width, height]: readonly [number, number]): string {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  const radius = Math.min(width, height) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue} 35% 45%)"/>
    <rect width="50%" height="50%" fill="hsl(${hue} 35% 70%)"/>
    <circle cx="${width / 2}" cy="${height / 2}" r="${radius * 0.9}" fill="none" stroke="hsl(${hue} 35% 20%)" stroke-width="${radius / 8}"/>
  </svg>`;
}
