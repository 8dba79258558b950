/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "pg"],
  typedRoutes: false,
  // A receipt of 20 MB passes the proxy whole; the way in refuses what is larger.
  experimental: { proxyClientMaxBodySize: "21mb" },
};

export default config;
