using System.CommandLine;
using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Micro;

var root = new RootCommand("Measures the GraphQL engine and the server.") { MicroCommand.Create(), LoadCommand.Create(), BareCommand.Create() };
return await root.Parse(args).InvokeAsync();
