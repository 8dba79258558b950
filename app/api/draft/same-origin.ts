/**
 * Whether a page of this house sent the request. Browsers say so in Sec-Fetch-Site; one too old for that names its
 * origin with every post. Who says neither is not believed.
 */
export function sameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  const host = headers.get("host");
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
