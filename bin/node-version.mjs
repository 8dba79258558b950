/**
 * The first thing every command looks at, written so that an old Node can still read it.
 */
var oldest = 20;
var current = Number(process.versions.node.split(".")[0]);

if (current < oldest) {
  process.stderr.write(
    "Lekwijzer needs Node " +
      oldest +
      " or newer; this is Node " +
      process.versions.node +
      ": install a newer one and start again.\n",
  );
  process.exit(1);
}
