using DirectoryApi.Acceptance.Tests.Serving;

[assembly: AssemblyFixture(typeof(ServedDirectory))]
