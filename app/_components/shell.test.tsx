import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type Locale, locales, words } from "#lib/words/words.ts";
import { PlainShell, Shell, type ShellProps } from "./shell.tsx";

function aShell(over: Partial<ShellProps> = {}, locale: Locale = "nl"): string {
  return renderToStaticMarkup(
    <Shell
      t={words(locale)}
      locale={locale}
      organisation="Gemeente Voorbeeld"
      items={[
        { href: "/", text: "Vandaag", current: true, onPhoneBar: true },
        { href: "/approvals", text: "Goedkeuren", count: 2, countText: "2 wachten op u", onPhoneBar: true },
        { href: "/register", text: "Register", count: 0 },
      ]}
      person={{ name: "Sanne Bakker", role: "Security officer" }}
      log={{ href: "/incidents/new" }}
      here="/?view=mine"
      changeLanguage="/language"
      signOut="/sign-out"
      version="0.1.0"
      helpHref="/help"
      {...over}
    >
      <h1>Inhoud</h1>
    </Shell>,
  );
}

function count(html: string, part: string): number {
  return html.split(part).length - 1;
}

describe.each(locales)("the shell in %s", (locale) => {
  const html = aShell({}, locale);
  const t = words(locale);

  test("starts with a way past the menu, which leads to the one main", () => {
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf("<header"));
    expect(count(html, "<main")).toBe(1);
    expect(html).toContain('<main id="main"');
  });

  test("signs out and changes language by posting, back to where one was", () => {
    expect(html).toContain('action="/language" method="post"');
    expect(html).toContain('action="/sign-out" method="post"');
    expect(html).toContain('name="back" value="/?view=mine"');
    expect(html).toMatch(new RegExp(`value="${locale}"[^>]*aria-current="true"`));
  });

  test("has no style attribute, which the policy of the page refuses", () => {
    expect(html).not.toContain("style=");
  });

  test("says the place where one is, in the menu on top and in the bar of a phone", () => {
    expect(count(html, 'aria-current="page"')).toBe(2);
  });

  test("has help and version at the same place with and without a person", () => {
    const foot = (markup: string) => markup.slice(markup.indexOf("<footer"), markup.indexOf("</footer>"));
    const plain = renderToStaticMarkup(
      <PlainShell
        t={t}
        locale={locale}
        here="/sign-in"
        changeLanguage="/language"
        version="0.1.0"
        helpHref="/help"
      >
        <h1>Aanmelden</h1>
      </PlainShell>,
    );
    expect(foot(plain)).toBe(foot(html));
  });
});

test("a count is shown from one up, and heard in words", () => {
  const html = aShell();
  expect(count(html, "2 wachten op u")).toBe(2);
  expect(html).not.toMatch(/>0</);
});

test("who may not log sees no button for it", () => {
  expect(aShell({ log: null })).not.toContain("/incidents/new");
});
