/**
 * Variables for Terraform and its providers, which are written in Go. The AWS provider reads some megabytes of schemas at each start, and
 * collecting the garbage of that takes a sixth of its processor's time; with these it collects later, and as before from this much memory on.
 */
export const lessCollecting = { GOGC: '400', GOMEMLIMIT: '1200MiB' };
