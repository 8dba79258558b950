export { generateMetadata, NothingHere as default } from "#app/nothing-here.tsx";
