/** A place in the main menu. */
export type NavItem = {
  href: string;
  text: string;
  current?: boolean;
  /** How many wait there; shown from one up. */
  count?: number;
  /** The count in words, for who hears it: "2 wachten op u". */
  countText?: string;
  /** Also in the bar at the bottom of a phone; two such items fit beside "Vastleggen" and "Meer". */
  onPhoneBar?: boolean;
};

/** One link of a menu, with its count. */
export function NavLink({
  item,
  className,
  countClass,
}: {
  item: NavItem;
  className?: string;
  countClass?: string;
}) {
  const { href, text, current, count, countText } = item;
  return (
    <a className={className} href={href} aria-current={current ? "page" : undefined}>
      {text}
      {count ? (
        <>
          {" "}
          <span className={countClass} aria-hidden={countText ? "true" : undefined}>
            {count}
          </span>
          {countText && <span className="visually-hidden">{countText}</span>}
        </>
      ) : null}
    </a>
  );
}
