namespace DirectoryApi.Operations;

/// <summary>Reads the program's settings for commands that run no server.</summary>
internal static class Settings
{
    /// <summary>The settings of appsettings.json beside the program, then of the environment, then of the arguments.</summary>
    public static DirectoryOptions Read(Dictionary<string, string?> arguments)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(arguments)
            .Build();
        return configuration.GetSection(DirectoryOptions.Section).Get<DirectoryOptions>() ?? new DirectoryOptions();
    }
}
