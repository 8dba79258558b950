import {
  type AnyPgColumn,
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type {
  Authority,
  CorrespondenceKind,
  CorrespondenceStepKind,
} from "#lib/correspondence/correspondence.ts";
import type { Channel, DeliveryState, RunState } from "#lib/delivery/delivery-state.ts";
import type { LetterBody } from "#lib/letters/letter.ts";
import type { Advice, ProposalBody, RevisionsSeen } from "#lib/workflow/happened.ts";

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** The organisation whose house this is: exactly one row. */
export const organisation = pgTable("organisation", {
  id: integer("id").primaryKey().default(1),
  name: text("name").notNull(),
  kvk: text("kvk"),
  address: text("address"),
  postalCode: text("postal_code"),
  city: text("city"),
  sector: text("sector"),
  timeZone: text("time_zone").notNull().default("Europe/Amsterdam"),
  fgName: text("fg_name"),
  fgRegistration: text("fg_registration"),
  fgEmail: text("fg_email"),
  fgPhone: text("fg_phone"),
  mandateGivenBy: text("mandate_given_by"),
  mandateGivenAt: instant("mandate_given_at"),
  mandateRevokedAt: instant("mandate_revoked_at"),
  demo: boolean("demo").notNull().default(false),
  createdAt: instant("created_at").notNull(),
});

/**
 * What the law makes of this organisation, as dated lines: the value that holds on a day is the newest line that began
 * by then. Lines are never rewritten, so that an old dossier can show what held when it was decided.
 */
export const legalSetting = pgTable(
  "legal_setting",
  {
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    value: jsonb("value").notNull(),
    /** The first day on which it holds, yyyy-mm-dd. */
    from: text("from").notNull(),
    setBy: uuid("set_by")
      .notNull()
      .references(() => person.id),
    setAt: instant("set_at").notNull(),
  },
  (t) => [index("legal_setting_name").on(t.name, t.from, t.setAt)],
);

/** A controller within the organisation: a municipality has several, most have one. */
export const controller = pgTable("controller", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  createdAt: instant("created_at").notNull(),
});

export const person = pgTable("person", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  function: text("function").notNull(),
  email: text("email").notNull().unique(),
  phone: text("phone"),
  roles: text("roles").array().notNull(),
  passwordHash: text("password_hash"),
  /** SHA-256 of the one-time link with which the person sets a password; the link itself is shown once. */
  inviteHash: text("invite_hash"),
  inviteExpiresAt: instant("invite_expires_at"),
  deactivatedAt: instant("deactivated_at"),
  locale: text("locale").notNull().default("nl"),
  createdAt: instant("created_at").notNull(),
});

export const session = pgTable(
  "session",
  {
    id: uuid("id").primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [index("session_person").on(t.personId)],
);

/** Tries to sign in, to slow down guessing per account and per address. Holds hashes, never what was typed. */
export const signInAttempt = pgTable(
  "sign_in_attempt",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    accountHash: text("account_hash").notNull(),
    addressHash: text("address_hash").notNull(),
    at: instant("at").notNull(),
    succeeded: boolean("succeeded").notNull(),
  },
  (t) => [
    index("sign_in_attempt_account").on(t.accountHash, t.at),
    index("sign_in_attempt_address").on(t.addressHash, t.at),
  ],
);

export const incident = pgTable(
  "incident",
  {
    id: uuid("id").primaryKey(),
    year: integer("year").notNull(),
    number: integer("number").notNull(),
    ref: text("ref").notNull().unique(),
    title: text("title").notNull(),
    loggedAt: instant("logged_at").notNull(),
    loggedBy: uuid("logged_by")
      .notNull()
      .references(() => person.id),
    owner: uuid("owner").references(() => person.id),
    controllerId: uuid("controller_id").references(() => controller.id),
    restrictedTo: uuid("restricted_to").array(),
    ownAct: uuid("own_act").array().notNull().default([]),
    closedAt: instant("closed_at"),
    closedBy: uuid("closed_by").references(() => person.id),
    closeReason: text("close_reason"),
    lessons: text("lessons"),
    /** Why it was opened again, the last time it was. */
    reopenReason: text("reopen_reason"),
    /** The incident that this one turned out to be part of: its file goes on there. */
    mergedInto: uuid("merged_into").references((): AnyPgColumn => incident.id),
  },
  (t) => [unique("incident_number").on(t.year, t.number)],
);

/** Every save of a section is a new row; the newest number is what holds. `item` is "" or the id of a group or part. */
export const factRevision = pgTable(
  "fact_revision",
  {
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    section: text("section").notNull(),
    item: text("item").notNull().default(""),
    number: integer("number").notNull(),
    facts: jsonb("facts").notNull(),
    /** True when the item was taken out (a group that turned out not to exist); the rows before it stay. */
    withdrawn: boolean("withdrawn").notNull().default(false),
    salt: text("salt").notNull(),
    savedBy: uuid("saved_by")
      .notNull()
      .references(() => person.id),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.incidentId, t.section, t.item, t.number] })],
);

/** What a person typed and did not save yet: per person and form, never shown to anybody else. */
export const draft = pgTable(
  "draft",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    form: text("form").notNull(),
    sealed: text("sealed").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.form] })],
);

export const proposal = pgTable(
  "proposal",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    kind: text("kind").notNull(),
    groupId: text("group_id").notNull().default(""),
    version: integer("version").notNull(),
    body: jsonb("body").$type<ProposalBody>().notNull(),
    hash: text("hash").notNull(),
    askedOf: uuid("asked_of").array().notNull(),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => person.id),
    proposedAt: instant("proposed_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [unique("proposal_version").on(t.incidentId, t.kind, t.groupId, t.version)],
);

/** Which version of a proposal an approver has had on screen, so that the next one can show what changed since. */
export const proposalView = pgTable(
  "proposal_view",
  {
    proposalId: uuid("proposal_id")
      .notNull()
      .references(() => proposal.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    seenAt: instant("seen_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.personId] })],
);

/** One verdict on one proposal, ever: the unique constraint is the four-eyes race's referee. */
export const approval = pgTable("approval", {
  id: uuid("id").primaryKey(),
  proposalId: uuid("proposal_id")
    .notNull()
    .unique()
    .references(() => proposal.id),
  hash: text("hash").notNull(),
  verdict: text("verdict").notNull(),
  reason: text("reason"),
  decidedBy: uuid("decided_by")
    .notNull()
    .references(() => person.id),
  decidedAt: instant("decided_at").notNull(),
});

export const advice = pgTable(
  "advice",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    notify: text("notify").$type<Advice["notify"]>().notNull(),
    inform: text("inform").$type<Advice["inform"]>().notNull(),
    text: text("text").notNull(),
    /** A note of the FG's own, seen by nobody else. */
    private: boolean("private").notNull().default(false),
    revisions: jsonb("revisions").$type<RevisionsSeen>().notNull(),
    advisedBy: uuid("advised_by")
      .notNull()
      .references(() => person.id),
    advisedAt: instant("advised_at").notNull(),
  },
  (t) => [index("advice_incident").on(t.incidentId)],
);

export const filing = pgTable(
  "filing",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    kind: text("kind").notNull(),
    filedAt: instant("filed_at").notNull(),
    underMandate: boolean("under_mandate").notNull(),
    withoutApproval: text("without_approval"),
    lateReason: text("late_reason"),
    /** Why what stood at the authority was taken back; only for a withdrawal. */
    withdrawalReason: text("withdrawal_reason"),
    /** What the form's last question was answered; null where it does not ask, and for what was recorded before it did. */
    complete: boolean("complete"),
    sheet: jsonb("sheet").notNull(),
    sheetHash: text("sheet_hash").notNull(),
    /** The data of the sheet's PDF in canonical form, byte for byte; null for what was recorded before it was kept. */
    document: text("document"),
    documentHash: text("document_hash"),
    rulesVersion: text("rules_version"),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => person.id),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [index("filing_incident").on(t.incidentId)],
);

/** The number the authority gave; it may come later than the filing, and a correction is a new row. */
export const filingNumber = pgTable(
  "filing_number",
  {
    filingId: uuid("filing_id")
      .notNull()
      .references(() => filing.id),
    number: text("number").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => person.id),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.filingId, t.recordedAt] })],
);

/** That a person confirmed a derived answer of the sheet, bound to the answer by its hash. */
export const confirmedAnswer = pgTable(
  "confirmed_answer",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    question: text("question").notNull(),
    answerHash: text("answer_hash").notNull(),
    confirmedBy: uuid("confirmed_by")
      .notNull()
      .references(() => person.id),
    confirmedAt: instant("confirmed_at").notNull(),
  },
  (t) => [unique("confirmed_answer_once").on(t.incidentId, t.question, t.answerHash)],
);

/** That an answer was copied into the authority's form, or that this was taken back: the newest row holds. */
export const copiedAnswer = pgTable(
  "copied_answer",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    /** The notification that stood when it was copied: what is copied belongs to the next one. */
    afterFiling: uuid("after_filing").references(() => filing.id),
    question: text("question").notNull(),
    answerHash: text("answer_hash").notNull(),
    copied: boolean("copied").notNull(),
    copiedBy: uuid("copied_by")
      .notNull()
      .references(() => person.id),
    copiedAt: instant("copied_at").notNull(),
  },
  (t) => [index("copied_answer_incident").on(t.incidentId, t.question)],
);

/** What was promised to the authority with a notification, and by when. */
export const promise = pgTable(
  "promise",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    filingId: uuid("filing_id")
      .notNull()
      .references(() => filing.id),
    what: text("what").notNull(),
    dueAt: instant("due_at").notNull(),
    madeBy: uuid("made_by")
      .notNull()
      .references(() => person.id),
    madeAt: instant("made_at").notNull(),
  },
  (t) => [index("promise_incident").on(t.incidentId)],
);

/** That a promise was kept: once, whoever says so first. */
export const promiseKept = pgTable("promise_kept", {
  promiseId: uuid("promise_id")
    .primaryKey()
    .references(() => promise.id),
  how: text("how"),
  keptAt: instant("kept_at").notNull(),
  recordedBy: uuid("recorded_by")
    .notNull()
    .references(() => person.id),
  recordedAt: instant("recorded_at").notNull(),
});

/** That the authority's form could not be reached: it explains, it never stops a clock. */
export const portalOutage = pgTable(
  "portal_outage",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    from: instant("from").notNull(),
    until: instant("until"),
    /** How it is known: a screenshot, the authority's page, a call. */
    how: text("how").notNull(),
    notedBy: uuid("noted_by")
      .notNull()
      .references(() => person.id),
    notedAt: instant("noted_at").notNull(),
  },
  (t) => [index("portal_outage_incident").on(t.incidentId)],
);

/** A file that proves something, sealed: the receipt of a notification. Its hash is that of the file as it was received. */
export const evidenceFile = pgTable(
  "evidence_file",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    filingId: uuid("filing_id").references(() => filing.id),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    sealed: bytea("sealed").notNull(),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => person.id),
    addedAt: instant("added_at").notNull(),
  },
  (t) => [index("evidence_file_incident").on(t.incidentId)],
);

/** Append-only and chained per dossier ("house" for what concerns no dossier). Holds ids and commitments, no contents. */
export const auditEvent = pgTable(
  "audit_event",
  {
    chain: text("chain").notNull(),
    seq: integer("seq").notNull(),
    at: instant("at").notNull(),
    personId: uuid("person_id"),
    sessionId: uuid("session_id"),
    event: text("event").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>().notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
    mac: text("mac").notNull(),
  },
  (t) => [primaryKey({ columns: [t.chain, t.seq] }), index("audit_event_at").on(t.at)],
);

/** One flat row per incident, derived from the dossier at every write and never written by hand. */
export const registerRow = pgTable(
  "register_row",
  {
    incidentId: uuid("incident_id")
      .primaryKey()
      .references(() => incident.id),
    year: integer("year").notNull(),
    number: integer("number").notNull(),
    ref: text("ref").notNull(),
    title: text("title").notNull(),
    status: text("status").notNull(),
    running: boolean("running").notNull(),
    breach: boolean("breach").notNull(),
    loggedAt: instant("logged_at").notNull(),
    loggedBy: uuid("logged_by").notNull(),
    owner: uuid("owner"),
    knownAt: instant("known_at").notNull(),
    awareAt: instant("aware_at"),
    dueAt: instant("due_at"),
    filedAt: instant("filed_at"),
    closedAt: instant("closed_at"),
    notified: text("notified").notNull(),
    informed: text("informed").notNull(),
    incidentKind: text("incident_kind"),
    peopleMax: bigint("people_max", { mode: "number" }),
    restrictedTo: uuid("restricted_to").array(),
    putTo: uuid("put_to").array().notNull().default([]),
    row: jsonb("row").notNull(),
    search: tsvector("search").notNull(),
  },
  (t) => [
    uniqueIndex("register_row_number").on(t.year, t.number),
    index("register_row_due").on(t.running, t.dueAt, t.incidentId),
    index("register_row_known").on(t.knownAt, t.incidentId),
    index("register_row_search").using("gin", t.search),
    index("register_row_logged_by").on(t.loggedBy),
  ],
);

/** What was submitted once: the same form sent twice gets the first answer again. */
export const submissionKey = pgTable("submission_key", {
  key: text("key").primaryKey(),
  personId: uuid("person_id").notNull(),
  result: jsonb("result"),
  at: instant("at").notNull(),
});

/** Who must hear what: written with the change that caused it, in the same transaction. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id").references(() => incident.id),
    personId: uuid("person_id").notNull(),
    kind: text("kind").notNull(),
    dueAt: instant("due_at").notNull(),
    createdAt: instant("created_at").notNull(),
    seenAt: instant("seen_at"),
  },
  (t) => [
    index("outbox_person").on(t.personId, t.seenAt),
    unique("outbox_once").on(t.incidentId, t.personId, t.kind, t.dueAt),
  ],
);

/** A letter as it was saved: every save is a new version, and none is ever rewritten. `group_id` is "" where it is about none. */
export const letter = pgTable(
  "letter",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    groupId: text("group_id").notNull().default(""),
    kind: text("kind").notNull(),
    locale: text("locale").notNull(),
    version: integer("version").notNull(),
    body: jsonb("body").$type<LetterBody>().notNull(),
    hash: text("hash").notNull(),
    savedBy: uuid("saved_by")
      .notNull()
      .references(() => person.id),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [unique("letter_version").on(t.incidentId, t.groupId, t.kind, t.locale, t.version)],
);

/** What came from an authority, as it was written down. What happened to it afterwards are its steps. */
export const correspondence = pgTable(
  "correspondence",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    authority: text("authority").$type<Authority>().notNull(),
    authorityName: text("authority_name"),
    kind: text("kind").$type<CorrespondenceKind>().notNull(),
    receivedAt: instant("received_at").notNull(),
    reference: text("reference"),
    subject: text("subject").notNull(),
    text: text("text"),
    dueAt: instant("due_at"),
    objectBefore: instant("object_before"),
    owner: uuid("owner").references(() => person.id),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => person.id),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("correspondence_incident").on(t.incidentId)],
);

/** What was done with an item of correspondence: answered, moved, handed over, objected to, finished. */
export const correspondenceStep = pgTable(
  "correspondence_step",
  {
    id: uuid("id").primaryKey(),
    /** Counts up, so that steps of one moment keep their order. */
    seq: bigint("seq", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    correspondenceId: uuid("correspondence_id")
      .notNull()
      .references(() => correspondence.id),
    kind: text("kind").$type<CorrespondenceStepKind>().notNull(),
    at: instant("at").notNull(),
    by: text("by"),
    text: text("text"),
    given: text("given").array().notNull(),
    dueAt: instant("due_at"),
    owner: uuid("owner").references(() => person.id),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => person.id),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [index("correspondence_step_of").on(t.correspondenceId, t.seq)],
);

/** A list of recipients as it was uploaded, sealed: kept until a sending is made of it, or it is thrown away. */
export const recipientList = pgTable(
  "recipient_list",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    letterId: uuid("letter_id")
      .notNull()
      .references(() => letter.id),
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    sealed: bytea("sealed").notNull(),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => person.id),
    addedAt: instant("added_at").notNull(),
  },
  (t) => [index("recipient_list_incident").on(t.incidentId)],
);

/** One sending of one approved letter to one list of people, through one channel. */
export const letterRun = pgTable(
  "letter_run",
  {
    id: uuid("id").primaryKey(),
    incidentId: uuid("incident_id")
      .notNull()
      .references(() => incident.id),
    letterId: uuid("letter_id")
      .notNull()
      .references(() => letter.id),
    /** The hash of the text that was approved, and by which approval. */
    letterHash: text("letter_hash").notNull(),
    approvalId: uuid("approval_id")
      .notNull()
      .references(() => approval.id),
    channel: text("channel").$type<Channel>().notNull(),
    state: text("state").$type<RunState>().notNull(),
    /** Why it stands still, where it was not a person who paused it: a word key. */
    pausedBecause: text("paused_because"),
    perMinute: integer("per_minute").notNull(),
    total: integer("total").notNull(),
    /** What the list held and what was left out of it. */
    leftOut: integer("left_out").notNull(),
    listHash: text("list_hash").notNull(),
    /** Until when addresses are kept; null: until everything has been sent. */
    keepUntil: instant("keep_until"),
    madeBy: uuid("made_by")
      .notNull()
      .references(() => person.id),
    madeAt: instant("made_at").notNull(),
    startedAt: instant("started_at"),
    doneAt: instant("done_at"),
    forgottenAt: instant("forgotten_at"),
  },
  (t) => [index("letter_run_incident").on(t.incidentId), index("letter_run_state").on(t.state)],
);

/** One letter to one person. The recipient is sealed and goes when the sending is done; the keyed hash stays as proof. */
export const letterDelivery = pgTable(
  "letter_delivery",
  {
    runId: uuid("run_id")
      .notNull()
      .references(() => letterRun.id),
    seq: integer("seq").notNull(),
    sealed: text("sealed"),
    hash: text("hash").notNull(),
    messageId: text("message_id").notNull(),
    state: text("state").$type<DeliveryState>().notNull(),
    /** It may have arrived twice: the answer to its final dot was lost and it was sent once more. */
    maybeTwice: boolean("maybe_twice").notNull(),
    attempts: integer("attempts").notNull(),
    /** The code with which the server answered last: "550 5.1.1". */
    answer: text("answer"),
    nextAt: instant("next_at").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.runId, t.seq] }),
    index("letter_delivery_due").on(t.state, t.nextAt, t.runId, t.seq),
    index("letter_delivery_hash").on(t.hash),
  ],
);
