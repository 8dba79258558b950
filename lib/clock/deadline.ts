const hourInMs = 3_600_000;

function refuseOddHours(hours: number): void {
  if (!Number.isFinite(hours) || hours < 0) throw new RangeError("hours must be a number from 0 upwards");
}

/**
 * The strict deadline: so many elapsed hours after the anchor, counted in UTC. Never moved for a night, a weekend, a
 * holiday or a change of the clock; that is the safest reading of GDPR Article 33(1) under every view.
 */
export function deadlineAfter(anchor: Date, hours: number): Date {
  refuseOddHours(hours);
  return new Date(anchor.getTime() + hours * hourInMs);
}

/**
 * The latest end under Regulation (EEC, Euratom) 1182/71, Article 3(1) and 3(2)(a): the hour in which the event happens
 * is not counted, so the period begins at the next full hour, also when the event falls exactly on the hour.
 * Amsterdam is always whole hours from UTC, so its full hours are UTC's. Article 3(4), on weekends and holidays, excludes
 * periods in hours.
 */
export function latestUnder1182(anchor: Date, hours: number): Date {
  refuseOddHours(hours);
  const nextFullHour = (Math.floor(anchor.getTime() / hourInMs) + 1) * hourInMs;
  return new Date(nextFullHour + hours * hourInMs);
}
