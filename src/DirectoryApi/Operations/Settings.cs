namespace DirectoryApi.Operations;

/// <summary>Reads the program's settings for commands that run no server.</summary>
internal static class Settings
{
    /// <summary>The program's own settings.</summary>
    public static DirectoryOptions Read(Dictionary<string, string?> arguments) =>
        Load(arguments).GetSection(DirectoryOptions.Section).Get<DirectoryOptions>() ?? new DirectoryOptions();

    /// <summary>The settings of appsettings.json beside the program, then of the environment, then of the arguments.</summary>
    public static IConfiguration Load(Dictionary<string, string?> arguments) =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(arguments)
            .Build();
}
