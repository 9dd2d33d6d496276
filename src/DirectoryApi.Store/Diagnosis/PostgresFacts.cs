namespace DirectoryApi.Store.Diagnosis;

/// <summary>What a server of PostgreSQL is and lets a user do.</summary>
/// <param name="MajorVersion">Its version, <c>15</c>.</param>
/// <param name="IsStandby">Whether it is a standby, which takes no imports and notifies of no edition.</param>
/// <param name="HasSchema">Whether it has the store's schema.</param>
/// <param name="MayWrite">Whether the user may import: write every table, or make the schema where there is none.</param>
public sealed record PostgresFacts(int MajorVersion, bool IsStandby, bool HasSchema, bool MayWrite)
{
    /// <summary>The oldest version that stores are made for.</summary>
    public const int OldestVersion = 12;
}
