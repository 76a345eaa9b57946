const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/**
 * A reading time in whole minutes, at least one: from minutes (`5`, `"5"`, `"5 min"`) or an ISO 8601 duration (`PT5M`,
 * as https://schema.org/timeRequired has it). Undefined for none, for 0, and for more than a day.
 */
export function minutes(value: unknown): number | undefined {
  let time = typeof value === 'number' ? value : NaN;
  if (typeof value === 'string') {
    const text = value.trim();
    const [whole, days = 0, hours = 0, mins = 0, seconds = 0] = iso.exec(text) ?? [];
    const plain = /^(\d+(?:\.\d+)?)(?: ?min(?:ute)?s?\.?)?$/i.exec(text)?.[1];
    time = whole ? (+days * 24 + +hours) * 60 + +mins + +seconds / 60 : Number(plain);
  }
  return time > 0 && time <= 1440 ? Math.max(1, Math.round(time)) : undefined;
}
