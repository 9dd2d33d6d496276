using System.Net.Sockets;
using System.Text.Json;
using DirectoryApi.Store.Editions;
using Npgsql;

namespace DirectoryApi.Store.Postgres;

/// <summary>Turns what the server and the connection report into errors that a person can act on. None of them tells a password.</summary>
internal sealed class PostgresErrors
{
    /// <summary>
    /// What error codes mean, by their beginning, the longest that fits. Codes are those of appendix A of PostgreSQL's manual; what is
    /// not here tells of a bug.
    /// </summary>
    private static readonly (string Code, StoreErrorKind Kind)[] Kinds =
    [
        ("08", StoreErrorKind.Unreachable),
        ("25006", StoreErrorKind.ReadOnly),
        ("25P03", StoreErrorKind.Unreachable),
        ("28", StoreErrorKind.CannotOpen),
        ("3D000", StoreErrorKind.CannotOpen),
        ("40001", StoreErrorKind.Unreachable),
        ("40P01", StoreErrorKind.Locked),
        ("42501", StoreErrorKind.ReadOnly),
        ("42703", StoreErrorKind.Corrupt),
        ("42883", StoreErrorKind.Corrupt),
        ("42P01", StoreErrorKind.Corrupt),
        ("53100", StoreErrorKind.DiskFull),
        ("53200", StoreErrorKind.InputOutput),
        ("53300", StoreErrorKind.Unreachable),
        ("55P03", StoreErrorKind.Locked),
        ("57", StoreErrorKind.Unreachable),
        ("58", StoreErrorKind.InputOutput),
        ("XX001", StoreErrorKind.Corrupt),
        ("XX002", StoreErrorKind.Corrupt),
    ];

    /// <summary>Errors of the store that <paramref name="store"/> names, without a password.</summary>
    public PostgresErrors(string store) => Store = store;

    /// <summary>The store in messages.</summary>
    public string Store { get; }

    /// <summary>What an exception tells of the store; null where it tells of a bug.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="writing">Whether it came of an import.</param>
    public StoreException? Find(Exception exception, bool writing) => exception switch
    {
        PostgresException server => OfCode(server, writing),
        NpgsqlException or SocketException or TimeoutException or IOException =>
            Make(StoreErrorKind.Unreachable, InnermostOf(exception).Message, exception),
        JsonException or FormatException or InvalidCastException or KeyNotFoundException =>
            Make(StoreErrorKind.Corrupt, $"a value in it cannot be read ({exception.Message}).", exception),
        _ => null,
    };

    /// <summary>The error of a schema that holds something else.</summary>
    public StoreException NotAStore() => new(
        StoreErrorKind.NotAStore,
        $"{Store} holds tables, but is not a store of this program, and was left alone. Name another schema or another database.");

    /// <summary>The error of a store that a newer program made.</summary>
    public StoreException NewerSchema(int version, int known) => new(
        StoreErrorKind.NewerSchema,
        $"The store {Store} has tables of version {version}; this program knows version {known}. Use the newer program that made it, or name another store.");

    private StoreException? OfCode(PostgresException server, bool writing)
    {
        var kind = Kinds.Where(known => server.SqlState.StartsWith(known.Code, StringComparison.Ordinal))
            .OrderByDescending(known => known.Code.Length).Select(known => (StoreErrorKind?)known.Kind).FirstOrDefault();
        return kind is { } found
            ? Make(found == StoreErrorKind.ReadOnly && !writing ? StoreErrorKind.CannotOpen : found, $"{server.MessageText} ({server.SqlState}).", server)
            : null;
    }

    private StoreException Make(StoreErrorKind kind, string why, Exception cause) => new(kind, Message(kind, why), cause);

    private string Message(StoreErrorKind kind, string why) => kind switch
    {
        StoreErrorKind.Locked =>
            $"Another import is running on the store {Store}, or another program holds its tables. Wait until it has ended, then try again.",
        StoreErrorKind.ReadOnly =>
            $"The store {Store} cannot be written to: {why} It can be served from, but not imported into. Name the primary server, or grant the user what the error names.",
        StoreErrorKind.CannotOpen =>
            $"The store {Store} cannot be opened: {why} Check the database, the user and the password, and what the user is granted.",
        StoreErrorKind.Unreachable =>
            $"The server of the store {Store} cannot be reached, or broke off: {why} Check that it runs and is let through, then try again; an import that was cut off may be run again.",
        StoreErrorKind.DiskFull =>
            $"The disk of the store {Store} is full: {why} Nothing was changed. Make room, then import again.",
        StoreErrorKind.Corrupt =>
            $"The store {Store} is damaged: {why} Put a copy back, or name another schema and import the annexes again.",
        _ => $"The store {Store} could not be read or written: {why} Nothing was changed. Check the server, then try again.",
    };

    private static Exception InnermostOf(Exception exception) =>
        exception.InnerException is { } inner ? InnermostOf(inner) : exception;
}
