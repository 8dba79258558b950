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
        d="M28.6 17.05A12.65 12.65 0 0 1 17.05 28.6M14.95 28.6A12.65 12.65 0 0 1 3.4 17.05M3.4 14.95A12.65 12.65 0 0 1 14.95 3.4"
        stroke="currentColor"
        strokeWidth="2.9"
      />
      <path
        d="M25.1 6.9 18.35 20.1A4.45 4.45 0 1 1 11.9 13.65z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="0.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
