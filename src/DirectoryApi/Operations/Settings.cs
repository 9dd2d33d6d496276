namespace DirectoryApi.Operations;

/// <summary>Reads the program's settings for commands that run no server.</summary>
internal static class Settings
{
    /// <summary>The program's own settings.</summary>
    public static DirectoryOptions Read(Dictionary<string, string?> arguments) =>
        DirectoryOptions.Read(Load(arguments));

    /// <summary>
    /// The settings in the order in which a server has them: of the environment for web servers (<c>ASPNETCORE_URLS</c>), then of
    /// appsettings.json beside the program and of the environment's own such file, then of the environment, then of the arguments.
    /// </summary>
    public static IConfigurationRoot Load(Dictionary<string, string?> arguments) =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{EnvironmentName}.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(arguments)
            .Build();

    private static string EnvironmentName =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production;
}
