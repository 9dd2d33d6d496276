using DirectoryApi.Acceptance.Tests.Pages;
using DirectoryApi.Acceptance.Tests.Serving;

[assembly: AssemblyFixture(typeof(ServedDirectory))]
[assembly: AssemblyFixture(typeof(PageBrowser))]
