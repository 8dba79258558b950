/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "pg"],
  typedRoutes: false,
};

export default config;
