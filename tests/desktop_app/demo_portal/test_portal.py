"""What every part of the portal is handed."""

from desktop_app.demo_portal.portal import Portal, save_clock


def test_the_clock_is_kept(portal: Portal) -> None:
    portal.clock.advance(60)
    with portal.db.write() as connection:
        save_clock(portal, connection)
        row = connection.execute("SELECT value FROM meta WHERE key = 'clock_offset_s'").fetchone()
    assert float(row["value"]) == 60
