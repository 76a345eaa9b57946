/**
 * A picture of few colours and straight lines: as PNG it costs little, and the square in its middle, nearly as high as
 * the picture, shows how it was cut.
 */
export function flatPicture(name: string, [width, height]: readonly [number, number]): string {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  const side = Math.min(width, height) * 0.8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue} 35% 45%)"/>
    <rect width="50%" height="50%" fill="hsl(${hue} 35% 70%)"/>
    <rect x="${(width - side) / 2}" y="${(height - side) / 2}" width="${side}" height="${side}" fill="none" stroke="hsl(${hue} 35% 20%)" stroke-width="${side / 16}"/>
  </svg>`;
}
