/** The options of the command line: one place for parsing, help and suggestions. */
export interface OptionDescription {
  /** What stands for the value in the help; a switch when left out. */
  value?: string;
  /** May be given more than once. */
  multiple?: boolean;
  /** Only beside --config. */
  ofDevServer?: boolean;
  help: string;
}

export const options = {
  port: { value: 'PORT', help: "the local edge's port on 127.0.0.1; 4599 when left out, 0 for any that is free" },
  data: { value: 'DIRECTORY', help: 'keeps everything there across restarts; without it nothing is kept' },
  verbose: { help: 'logs what goes on to stderr' },
  help: { help: 'shows this' },
  config: { value: 'FILE', help: 'an edge.yml: builds its functions, serves them, and builds again what is saved' },
  origin: {
    value: 'URL|DIRECTORY',
    ofDevServer: true,
    help: 'where the site comes from: http://127.0.0.1:3000, or a folder of files; required beside --config',
  },
  'site-port': {
    value: 'PORT',
    ofDevServer: true,
    help: "the site's port; one above --port when left out, 0 for any that is free",
  },
  functions: { value: 'NAMES', ofDevServer: true, help: 'only these functions of edge.yml, with commas between' },
  'working-directory': {
    value: 'DIRECTORY',
    ofDevServer: true,
    help: "where edge.yml's paths start; the folder of edge.yml when left out",
  },
  country: {
    value: 'CODE',
    ofDevServer: true,
    help: 'the country that viewers are in, as CloudFront-Viewer-Country has it: DE',
  },
  device: { value: 'KIND', ofDevServer: true, help: 'what viewers hold: desktop, mobile, tablet or smarttv' },
  header: {
    value: "'NAME: VALUE'",
    multiple: true,
    ofDevServer: true,
    help: 'a header of every request to the site, CloudFront-... ones too; may be given more than once',
  },
} satisfies Record<string, OptionDescription>;

export type OptionName = keyof typeof options;

/** @param program as the user called it: `npm run local --`, `edge-local` */
export function usage(program: string): string {
  const width = 31;
  const line = (name: OptionName) => {
    const { value, help }: OptionDescription = options[name];
    return `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(width)}${help}`;
  };
  const names = Object.keys(options) as OptionName[];
  const isOfDevServer = (name: OptionName) => 'ofDevServer' in options[name];
  return `Usage: ${program} --config edge.yml --origin http://127.0.0.1:3000   a site with its edge functions
       ${program} [--port 4599] [--data DIRECTORY]          a local AWS alone
       ${program} trace URL                                 one request's way through the edge

${names
  .filter((name) => !isOfDevServer(name))
  .map(line)
  .join('\n')}

Beside --config:

${names.filter(isOfDevServer).map(line).join('\n')}

Prints one line with its URL when it is ready: the value of AWS_ENDPOINT_URL. Beside --config it prints the site's and the window's too.`;
}
