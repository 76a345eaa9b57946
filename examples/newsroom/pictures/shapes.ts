type Attributes = Record<string, string | number>;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function element(name: string, attributes: Attributes, more: Attributes = {}): string {
  const all = Object.entries({ ...attributes, ...more })
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
  return `<${name}${all}/>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more?: Attributes,
): string {
  return element('rect', { x, y, width, height, fill }, more);
}

export function circle(cx: number, cy: number, r: number, fill: string, more?: Attributes): string {
  return element('circle', { cx, cy, r, fill }, more);
}

export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more?: Attributes,
): string {
  return element('ellipse', { cx, cy, rx, ry, fill }, more);
}

export function polygon(
  points: readonly (readonly [number, number])[],
  fill: string,
  more?: Attributes,
): string {
  return element(
    'polygon',
    { points: points.map((point) => point.map(round).join(',')).join(' '), fill },
    more,
  );
}

export function path(d: string, fill: string, more?: Attributes): string {
  return element(
    'path',
    { d: d.replaceAll(/-?\d+\.\d+/g, (number) => String(round(Number(number)))), fill },
    more,
  );
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width: number,
  more?: Attributes,
) {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-linecap': 'round' }, more);
}

export function group(content: string, transform: string): string {
  return `<g transform="${transform}">${content}</g>`;
}

/** Calls `make` so many times and joins what it draws. */
export function repeat(times: number, make: (index: number) => string): string {
  return Array.from({ length: Math.max(0, times) }, (_, index) => make(index)).join('');
}
