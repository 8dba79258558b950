import { ButtonLink } from "#app/_components/button.tsx";
import { DataTable } from "#app/_components/data-table.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { load } from "#app/_request/load.ts";
import { speech } from "#app/_request/locale.ts";
import { titled } from "#app/_request/page-title.ts";
import { type ListedPerson, listPeople } from "#db/people.ts";
import { can } from "#lib/access/can.ts";
import type { Words } from "#lib/words/words.ts";
import { AccessState } from "./access-state.tsx";

export const generateMetadata = () => titled("people.title");

export default async function PeoplePage() {
  const { people, mayManage } = await load(async (actor) => ({
    people: await listPeople(actor),
    mayManage: can(actor.person.roles, "manage-people"),
  }));
  const { t } = await speech();
  return (
    <Page>
      {mayManage && <MissingRoles people={people} t={t} />}
      <PageHead
        title={t("people.title")}
        under={t("people.lead")}
        beside={
          mayManage && (
            <ButtonLink look="main" href="/people/new">
              {t("people.add")}
            </ButtonLink>
          )
        }
      />
      <DataTable
        name={t("people.table")}
        columns={["name", "function", "roles", "email", "state"].map((key) => ({
          key,
          head: t(`people.column.${key}`),
        }))}
        rows={people.map((person) => ({ key: person.id, cells: cellsOf(person, mayManage, t) }))}
      />
    </Page>
  );
}

function cellsOf(person: ListedPerson, mayManage: boolean, t: Words) {
  const { id, name, email, roles } = person;
  return [
    mayManage ? (
      <a key="name" href={`/people/${id}`}>
        <bdi>{name}</bdi>
      </a>
    ) : (
      <bdi key="name">{name}</bdi>
    ),
    <bdi key="function">{person.function}</bdi>,
    roles.map((role) => t(`site.role.${role}`)).join(", "),
    email,
    <AccessState key="state" person={person} t={t} />,
  ];
}

/** Which roles nobody holds, when that stops the work. */
function MissingRoles({ people, t }: { people: ListedPerson[]; t: Words }) {
  const held = new Set(people.filter(({ active }) => active).flatMap(({ roles }) => roles));
  const missing = (["officer", "approver", "fg"] as const).filter((role) => !held.has(role));
  if (missing.length === 0) return null;
  return (
    <Notice tone="warn" title={t("people.missing.title")}>
      <ul>
        {missing.map((role) => (
          <li key={role}>{t(`people.missing.${role}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
