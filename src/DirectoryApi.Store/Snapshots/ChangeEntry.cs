using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A change as a snapshot keeps it: there are as many as ever were made, and few are asked for at a time.</summary>
internal readonly struct ChangeEntry(int edition, OfficeChange change, string officeKey, DocumentNode document)
{
    // An enum takes four bytes, and there are two of them in every entry.
    private readonly byte _kind = (byte)change.Kind;
    private readonly sbyte _field = change.Field is { } field ? (sbyte)field : (sbyte)-1;

    public int Edition { get; } = edition;

    public string OfficeKey { get; } = officeKey;

    public string? Before { get; } = change.Before;

    public string? After { get; } = change.After;

    public DocumentNode Document { get; } = document;

    public ChangeKind Kind => (ChangeKind)_kind;

    public OfficeField? Field => _field < 0 ? null : (OfficeField)_field;
}
