using DirectoryApi.Commands;

return await DirectoryCommandLine.RunAsync(args);
