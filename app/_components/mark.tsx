/**
 * Our mark: three quarters of a clock's ring, one for each day of the 72 hours, and a drop for a hand that points to
 * where the fourth is missing. Decorative: the name always stands beside it.
 */
export function Mark({ size = 34, className }: { size?: number; className?: string }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M29.07 16.91A13.1 13.1 0 0 1 16.91 29.07M15.09 29.07A13.1 13.1 0 0 1 2.93 16.91M2.93 15.09A13.1 13.1 0 0 1 15.09 2.93"
        stroke="currentColor"
        strokeWidth="2.8"
      />
      <path
        d="M15 2.8C15.72 5.64 19.27 13.32 19.5 17A4.5 4.5 0 1 1 10.5 17C10.73 13.32 14.28 5.64 15 2.8z"
        fill="currentColor"
        transform="rotate(45 15 17)"
      />
    </svg>
  );
}
