using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Operations.Doctor;

/// <summary>What a deployment is known to be made of so far; later checks use what earlier ones found.</summary>
/// <param name="configuration">Its settings.</param>
/// <param name="clock">The clock.</param>
internal sealed class Patient(IConfiguration configuration, TimeProvider clock)
{
    /// <summary>The settings.</summary>
    public IConfiguration Configuration { get; } = configuration;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; } = clock;

    /// <summary>What was found so far.</summary>
    public List<CheckResult> Findings { get; } = [];

    /// <summary>The paths of the settings; null where they cannot be.</summary>
    public DirectoryPaths? Paths { get; set; }

    /// <summary>The gazetteer; null where it cannot be read.</summary>
    public Gazetteer? Gazetteer { get; set; }

    /// <summary>The current edition; null where there is none, or it cannot be read.</summary>
    public DirectorySnapshot? Snapshot { get; set; }
}
