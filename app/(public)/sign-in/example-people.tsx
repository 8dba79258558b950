import styles from "#app/(public)/gate.module.css";
import { people } from "#lib/demo/organisation.ts";
import type { Words } from "#lib/words/words.ts";

/** Who one can sign in as in the example organisation. Their passwords are not here: those stand in the console. */
export function ExamplePeople({ t }: { t: Words }) {
  return (
    <section className={styles.people} aria-labelledby="examples">
      <h2 id="examples">{t("signIn.examples")}</h2>
      <p className="quiet small">{t("signIn.examplesHint")}</p>
      <table className={styles.examples}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("signIn.examplesRole")}</th>
            <th scope="col">{t("signIn.examplesEmail")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ email, roles }) => (
            <tr key={email}>
              <th scope="row">{roles.map((role) => t(`site.role.${role}`)).join(", ")}</th>
              <td>{email}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
