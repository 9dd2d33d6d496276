using DirectoryApi.Tests.Samples;

[assembly: AssemblyFixture(typeof(ServedSample))]
