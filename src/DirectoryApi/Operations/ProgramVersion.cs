using System.Reflection;

namespace DirectoryApi.Operations;

/// <summary>The version of this program.</summary>
public static class ProgramVersion
{
    /// <summary>The version, <c>0.1.0</c>.</summary>
    public static string Current { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
