using DirectoryApi.Tests.Exports;
using DirectoryApi.Tests.Samples;

[assembly: AssemblyFixture(typeof(ServedSample))]
[assembly: AssemblyFixture(typeof(ServedExports))]
