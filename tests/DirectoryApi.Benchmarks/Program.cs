using System.CommandLine;
using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Micro;
using DirectoryApi.Benchmarks.Reading;

var root = new RootCommand("Measures the importers, the GraphQL engine and the server.") { ReadCommand.Create(), MicroCommand.Create(), LoadCommand.Create(), BareCommand.Create() };
return await root.Parse(args).InvokeAsync();
